package regrade.desk;

import java.time.LocalDate;
import java.util.Optional;

/// When an order was placed, as the reports that were taken in say.
public interface OrderDates {
    /// @return empty if no report says it
    Optional<LocalDate> of(String order);
}
