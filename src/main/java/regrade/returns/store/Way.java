package regrade.returns.store;

import regrade.returns.ReturnQuery;

import java.util.Comparator;

/// In which direction a list is walked.
enum Way {
    NEWEST,
    OLDEST;

    static Way of(ReturnQuery query) {
        return query.order() == ReturnQuery.Order.OLDEST ? OLDEST : NEWEST;
    }

    Comparator<Hit> order() {
        return switch (this) {
            case NEWEST -> Hit.OLDEST_FIRST.reversed();
            case OLDEST -> Hit.OLDEST_FIRST;
        };
    }
}
