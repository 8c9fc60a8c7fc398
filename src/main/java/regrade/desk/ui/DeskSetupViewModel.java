package regrade.desk.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.desk.Desk;
import regrade.desk.MarketplaceRules;
import regrade.desk.ReturnAddress;
import regrade.desk.SetUpDesk;
import regrade.desk.SettleOddMail;
import regrade.desk.SettleOddMail.Entered;
import regrade.kernel.Background;
import regrade.kernel.ClientId;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.requests.OddMail;

import java.util.Optional;
import java.util.concurrent.Callable;

/// What is entered beside the desk's list: a client's address, a marketplace's rules, a request
/// that a mail is after all.
public final class DeskSetupViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<SetupForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the forms do.
    public record Acts(Desk desk, SetUpDesk setUp, SettleOddMail settle) {}

    /// @param changed runs when something was saved
    public DeskSetupViewModel(
            Background background, Feedback feedback, Acts acts, Runnable changed) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Optional<SetupForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    void address(ClientId client) {
        open(() -> new SetupForm.Address(client, acts.desk.address(client)));
    }

    void rules(String marketplace) {
        open(() -> new SetupForm.Rules(acts.desk.rules(marketplace)));
    }

    void accept(OddMail mail) {
        form.set(Optional.of(new SetupForm.Accept(mail)));
    }

    private void open(Callable<SetupForm> read) {
        background.run("desk form", read, it -> form.set(Optional.of(it)), feedback::problem);
    }

    /// @return whether there was anything to leave
    boolean leave() {
        boolean any = form.get().isPresent();
        form.set(Optional.empty());
        return any;
    }

    /// @param lines of the address
    void save(ClientId client, String lines, String instructions) {
        try {
            var address = new ReturnAddress(lines, instructions);
            save(() -> acts.setUp.address(client, address), "desk.address-saved");
        } catch (IllegalArgumentException e) {
            feedback.tell(UserMessage.question("desk.address-refused", ReturnAddress.MOST));
        }
    }

    /// The numbers of a marketplace's rules as they were typed.
    record Numbers(String target, String limit, String refund, String window) {}

    void save(MarketplaceRules before, Numbers typed) {
        try {
            var rules =
                    new MarketplaceRules(
                            before.marketplace(),
                            Integer.parseInt(typed.target.strip()),
                            Integer.parseInt(typed.limit.strip()),
                            Integer.parseInt(typed.refund.strip()),
                            Integer.parseInt(typed.window.strip()),
                            before.buyerPays());
            save(() -> acts.setUp.rules(rules), "desk.rules-saved");
        } catch (IllegalArgumentException e) {
            feedback.tell(UserMessage.question("desk.rules-refused"));
        }
    }

    private void save(Callable<Boolean> act, String told) {
        background.run("desk set-up", act, _ -> saved(UserMessage.done(told)), feedback::problem);
    }

    void save(OddMail mail, Entered entered) {
        background.run(
                "accept mail",
                () -> acts.settle.accept(mail, entered),
                key -> {
                    if (key.isPresent()) saved(UserMessage.done("desk.accepted", entered.order()));
                    else feedback.tell(UserMessage.question("desk.accept-refused"));
                },
                feedback::problem);
    }

    private void saved(UserMessage told) {
        form.set(Optional.empty());
        feedback.tell(told);
        changed.run();
    }
}
