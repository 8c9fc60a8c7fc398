package regrade.desk.ui;

import regrade.desk.DeskRequest;
import regrade.desk.Grounds;
import regrade.desk.RefundGround;
import regrade.desk.Reply;

import java.util.List;

/// A decision being made, with the reply that goes with it.
///
/// @param draft what would be written for what is chosen so far
record ReplyForm(DeskRequest request, Kind kind, int chosen, Reply draft) {
    /// Which decision.
    sealed interface Kind {
        /// What may be chosen, in the order of its digits; none where there is nothing to choose.
        int choices();

        record Approval() implements Kind {
            @Override
            public int choices() {
                return 0;
            }
        }

        record Refusal(List<Grounds.Offer> offers) implements Kind {
            public Refusal {
                offers = List.copyOf(offers);
            }

            @Override
            public int choices() {
                return offers.size();
            }
        }

        /// @param kept percent of the price that is kept
        record Refund(int kept) implements Kind {
            static final List<RefundGround> GROUNDS = List.of(RefundGround.values());

            @Override
            public int choices() {
                return GROUNDS.size();
            }
        }
    }
}
