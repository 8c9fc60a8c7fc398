package regrade.app;

import regrade.desk.AnswerRequest;
import regrade.desk.ExpectedLoad;
import regrade.desk.Grounds;
import regrade.desk.ListDesk;
import regrade.desk.Reply;
import regrade.desk.ReportedOrderDates;
import regrade.desk.SeenUnits;
import regrade.desk.SendsReplies;
import regrade.desk.SetUpDesk;
import regrade.desk.SettleOddMail;
import regrade.desk.WriteReply;
import regrade.desk.file.EmlReplies;
import regrade.desk.ui.DeskPage;
import regrade.desk.ui.DeskSetupViewModel;
import regrade.desk.ui.DeskViewModel;
import regrade.desk.ui.ReplyViewModel;
import regrade.inspection.Draft;
import regrade.kernel.Reference;
import regrade.post.OutgoingMail;
import regrade.post.PostFact.MailQueued;
import regrade.requests.RequestOwners;

import java.util.Optional;

/// The desk of one open data folder, wired by hand.
final class DeskWork {
    private final Bench bench;
    private final WindowSession.Around around;

    DeskWork(Bench bench, WindowSession.Around around) {
        this.bench = bench;
        this.around = around;
    }

    /// @param wake hears that a reply was queued
    /// @param undo takes back the last act
    DeskPage.Models models(Runnable wake, Runnable undo) {
        var desk = bench.stores().desk();
        var grounds = new Grounds(new ReportedOrderDates(bench.stores().reportLines()), desk);
        var answer =
                new AnswerRequest(
                        new AnswerRequest.Ports(bench.journal(), desk, grounds, this::seen),
                        bench.settings(),
                        bench.clock());
        var settle =
                new SettleOddMail(
                        bench.journal(),
                        bench.settings(),
                        new RequestOwners(
                                Intakes.owners(bench.settings(), bench.stores().catalog()),
                                bench.stores().reportLines()),
                        bench.clock());
        var board =
                new DeskViewModel(
                        around.background(),
                        around.messages(),
                        new DeskViewModel.Acts(
                                new ListDesk(desk, bench.clock()),
                                desk,
                                answer,
                                settle,
                                new ExpectedLoad(desk, bench.clock()),
                                bench.settings(),
                                bench.clock(),
                                () -> {
                                    undo.run();
                                    // a reply of what was undone is not to be sent
                                    wake.run();
                                }));
        var reply =
                new ReplyViewModel(
                        around.background(),
                        around.messages(),
                        new ReplyViewModel.Acts(
                                answer,
                                grounds,
                                new WriteReply(desk),
                                new Replies(bench, wake),
                                new EmlReplies(
                                        bench.folder().root().resolve("replies"), bench.clock())),
                        board::look);
        var setup =
                new DeskSetupViewModel(
                        around.background(),
                        around.messages(),
                        new DeskSetupViewModel.Acts(
                                desk,
                                new SetUpDesk(bench.journal(), desk, bench.settings()),
                                settle),
                        board::look);
        return new DeskPage.Models(board, reply, setup);
    }

    private Optional<SeenUnits.Seen> seen(Reference unit) {
        return Draft.of(unit, bench.journal().ofUnit(unit))
                .map(draft -> new SeenUnits.Seen(unit, draft.photos().size()));
    }

    /// Replies in the queue of the mail.
    private record Replies(Bench bench, Runnable woken) implements SendsReplies {
        @Override
        public Optional<MailQueued> prepare(Reply reply, String to) {
            if (!OutgoingMail.isAddress(to)) return Optional.empty();
            try {
                return bench.posting()
                        .queueMail()
                        .prepare(new OutgoingMail.Words(to, reply.subject(), reply.text(), ""))
                        .map(MailQueued::new);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public void wake() {
            woken.run();
        }
    }
}
