package regrade.desk;

import regrade.requests.ReturnRequest;

import java.util.List;
import java.util.Optional;

/// Which rules allow a refusal of a request, as far as facts tell.
public final class Grounds {
    private final OrderDates orders;
    private final Desk desk;

    public Grounds(OrderDates orders, Desk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    /// What facts say of a ground.
    public enum Bearing {
        /// They bear it out.
        HOLDS("holds"),
        /// They say the contrary.
        FAILS("fails"),
        /// They say nothing.
        UNKNOWN("unknown");

        private final String code;

        Bearing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// A ground and how it stands.
    ///
    /// @param window what the order's day says, for the ground that it is about
    /// @param remark of the marketplace, for the ground that it is about
    public record Offer(
            RefusalGround ground, Bearing bearing, Optional<ReturnWindow> window, String remark) {
        /// Whether the inspector has to write down why.
        public boolean needsNote() {
            return bearing != Bearing.HOLDS;
        }
    }

    /// Every ground, in the order of its digits.
    public List<Offer> of(ReturnRequest request) {
        return List.of(window(request), policy(request), other());
    }

    private Offer window(ReturnRequest request) {
        int days = desk.rules(request.marketplace()).windowDays();
        var window = orders.of(request.order()).map(day -> ReturnWindow.of(day, days));
        var bearing =
                window.map(it -> it.passed(request.day()) ? Bearing.HOLDS : Bearing.FAILS)
                        .orElse(Bearing.UNKNOWN);
        return new Offer(RefusalGround.WINDOW_PASSED, bearing, window, "");
    }

    private static Offer policy(ReturnRequest request) {
        boolean said = !request.outOfPolicy().isEmpty();
        return new Offer(
                RefusalGround.OUT_OF_POLICY,
                said ? Bearing.HOLDS : Bearing.UNKNOWN,
                Optional.empty(),
                request.outOfPolicy());
    }

    private static Offer other() {
        return new Offer(RefusalGround.OTHER, Bearing.UNKNOWN, Optional.empty(), "");
    }
}
