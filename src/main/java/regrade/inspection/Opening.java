package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.Question;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.scan.Command;
import regrade.scan.Identified;

import java.util.List;
import java.util.Optional;

/// What a scan led to.
public sealed interface Opening {
    /// The unit is on the bench; an unfinished one before it was parked.
    record Opened(Worksheet worksheet) implements Opening {}

    /// Several things fit that are to come, the best first: pick by digit or by another scan.
    record SeveralMatches(Identified scan, List<Candidate> choices) implements Opening {
        public SeveralMatches {
            choices = List.copyOf(choices);
        }
    }

    /// A parcel is open: what is scanned now comes out of it.
    ///
    /// @param closed the parcel that was open before, as it was left
    record ParcelOpened(Parcel parcel, Optional<Parcel> closed) implements Opening {}

    /// The number of the open parcel was scanned again while it should still hold something: pick
    /// one of its units, or close it.
    record LeftInside(Parcel parcel, String scanned, List<Candidate> choices) implements Opening {
        public LeftInside {
            choices = List.copyOf(choices);
        }
    }

    /// The open parcel was closed.
    record ParcelClosed(Parcel parcel) implements Opening {}

    /// Nobody announced it: pick a product, or make one.
    ///
    /// @param guesses products the code names, best first; may be empty
    /// @param clients the clients to pick from, the bench's own first; never empty
    record Undeclared(Identified scan, List<Product> guesses, List<ClientId> clients)
            implements Opening {
        public Undeclared {
            guesses = List.copyOf(guesses);
            clients = List.copyOf(clients);
        }
    }

    /// The code belongs to a unit that was here before; reopening it is one key.
    record KnownUnit(Reference unit, Standing standing, String title) implements Opening {}

    /// The unit waits for a second look: that, or another inspection, is one key.
    record SecondLookWaits(Reference unit, String title) implements Opening {}

    /// The code belongs to the unit on the bench.
    record AlreadyHere(Worksheet worksheet) implements Opening {}

    /// The unit is on the bench for its rework; whatever was there was put aside.
    record ReworkOpened(ReworkSheet sheet) implements Opening {}

    /// The label of the unit at its rework was scanned: its clock was started or stopped.
    record ReworkTimed(ReworkSheet sheet) implements Opening {}

    /// The scan was read as the serial number of the unit on the bench.
    record SerialTaken(Worksheet worksheet) implements Opening {}

    /// The scan answered a question of the unit on the bench that wants a code.
    record CodeTaken(Worksheet worksheet, Question question, String code) implements Opening {}

    /// The label was scanned back.
    record LabelScannedBack(Reference unit) implements Opening {}

    /// A command of the printed sheet.
    record Commanded(Command command) implements Opening {}

    /// Unknown or damaged; nothing was changed.
    record NotUnderstood(String scanned) implements Opening {}
}
