package regrade.desk;

import regrade.desk.DeskFact.OddMailAccepted;
import regrade.desk.DeskFact.OddMailDismissed;
import regrade.journal.Journal;
import regrade.requests.MailKey;
import regrade.requests.RequestKey;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequest;
import regrade.settings.Settings;

import java.util.List;

/// A person has looked at a mail that waited for it.
public final class SettleOddMail {
    private final Journal journal;
    private final Settings settings;

    public SettleOddMail(Journal journal, Settings settings) {
        this.journal = journal;
        this.settings = settings;
    }

    /// It is no request.
    public void dismiss(MailKey mail) {
        journal.append(settings.current().inspector(), List.of(new OddMailDismissed(mail)));
    }

    /// It is this request.
    public void accept(MailKey mail, ReturnRequest request) {
        journal.append(
                settings.current().inspector(),
                List.of(
                        new OddMailAccepted(mail),
                        new ReturnRequested(RequestKey.of(request), request)));
    }
}
