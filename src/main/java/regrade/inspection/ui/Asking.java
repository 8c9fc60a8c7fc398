package regrade.inspection.ui;

import regrade.catalog.Product;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.inspection.BlindLook;
import regrade.inspection.Candidate;
import regrade.inspection.Opening.KnownUnit;
import regrade.inspection.ReworkSheet;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.rework.PlannedWork;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the bench asks before it goes on, answered by one digit or one key wherever it can be.
public sealed interface Asking {
    /// Nothing: digits answer the checklist.
    record Nothing() implements Asking {}

    /// Which of these, that are to come, is it?
    record WhichReturn(String scanned, List<Candidate> choices) implements Asking {
        public WhichReturn {
            choices = List.copyOf(choices);
        }
    }

    /// The open parcel should still hold these: which of them is it? `0`: close it.
    record LeftInParcel(Parcel parcel, String scanned, List<Candidate> choices) implements Asking {
        public LeftInParcel {
            choices = List.copyOf(choices);
        }
    }

    /// Nobody announced it: which of these products is it? `0`: none of them.
    record WhichProduct(Declaring declaring, List<Product> choices) implements Asking {
        public WhichProduct {
            choices = List.copyOf(choices);
        }
    }

    /// Whose is it?
    record WhichClient(Declaring declaring, List<ClientId> choices) implements Asking {
        public WhichClient {
            choices = List.copyOf(choices);
        }
    }

    /// What is it called? Its code will do.
    record WhatTitle(Declaring declaring, ClientId client) implements Asking {}

    /// What was seen, in a few words; or which value was measured.
    ///
    /// @param about the question on the checklist it belongs to
    record WhatRemark(Question about) implements Asking {}

    /// Which product lies in the box? The next scan tells.
    record WhatIsInside() implements Asking {}

    /// It was here before: take it up again?
    record OnceMore(KnownUnit unit) implements Asking {}

    /// Which grade, by digit, best first?
    record WhichGrade() implements Asking {}

    /// Why this grade and not the proposed one?
    record WhyGrade(Grade grade, List<OverrideReason> reasons) implements Asking {
        public WhyGrade {
            reasons = List.copyOf(reasons);
        }
    }

    /// Which of these works did not mend the unit?
    ///
    /// @param checklist names the parts they are about
    record WhichFailed(List<PlannedWork> works, Checklist checklist) implements Asking {
        public WhichFailed {
            works = List.copyOf(works);
        }
    }

    /// Which of these units, that wait for their rework, is taken up?
    record WhichRework(List<ReworkSheet> waiting) implements Asking {
        /// As many as there are digits to pick with.
        static final int MOST = 9;

        public WhichRework {
            waiting = List.copyOf(waiting);
        }
    }

    /// Which of these units is looked at again?
    record WhichLook(List<BlindLook> waiting) implements Asking {
        public WhichLook {
            waiting = List.copyOf(waiting);
        }
    }

    /// It waits for a second look: that, or another inspection?
    record LookOrInspect(Reference unit, String title) implements Asking {}

    /// What does the second look find?
    ///
    /// @param page of the checklist, from 0
    /// @param marked questions that were asked for and are still open
    record SecondLook(BlindLook look, int page, Set<String> marked) implements Asking {
        public SecondLook {
            marked = Set.copyOf(marked);
        }
    }

    /// The choice behind a digit, counted from 1.
    static <T> Optional<T> pick(List<T> choices, int digit) {
        return digit >= 1 && digit <= choices.size()
                ? Optional.of(choices.get(digit - 1))
                : Optional.empty();
    }
}
