package regrade.app;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelSheet;
import regrade.platform.i18n.Words;
import regrade.returns.ArrivalPaper;
import regrade.returns.ArrivalSheet;
import regrade.returns.ListReturns;
import regrade.returns.ReturnQuery;
import regrade.returns.WriteArrivals;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Puts arrival sheets into a folder of the person's own, in the language that is spoken.
final class ArrivalFile {
    private final Words words;
    private final ListReturns returns;
    private final ArrivalPaper paper;

    ArrivalFile(Words words, ListReturns returns, ArrivalPaper paper) {
        this.words = words;
        this.returns = returns;
        this.paper = paper;
    }

    /// @throws Problem if it cannot be written
    UserMessage of(ReturnQuery query, Path folder) {
        return write(new WriteArrivals(returns, words).write(query), "", folder);
    }

    /// @throws Problem if it cannot be written
    UserMessage of(Parcel parcel, Path folder) {
        var sheet = ParcelSheet.of(parcel, words, returns.today());
        return write(sheet, "-" + parcel.code().text(), folder);
    }

    /// Beside those that were made before, which may be half ticked off.
    private UserMessage write(ArrivalSheet sheet, String about, Path folder) {
        var bytes = paper.draw(sheet);
        var name = "regrade-arrivals-" + returns.today() + about;
        for (int number = 1; ; number++) {
            var file = folder.resolve(name + (number == 1 ? "" : "-" + number) + ".pdf");
            try {
                Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return UserMessage.done("arrivals.written", file.toString(), sheet.lines().size());
            } catch (FileAlreadyExistsException e) {
                continue;
            } catch (IOException e) {
                throw new Problem(
                        UserMessage.bad("arrivals.failed", Remedy.RETRY, folder.toString()), e);
            }
        }
    }
}
