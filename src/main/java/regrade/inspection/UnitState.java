package regrade.inspection;

/// Where a unit stands on the bench; `unit.state.<code>` in the bundles names it.
public enum UnitState {
    /// On the bench now; there is at most one.
    OPEN("open"),
    /// A draft put aside.
    PARKED("parked"),
    /// Inspected; its label has not been scanned back yet.
    SAVED("saved"),
    /// Its label was scanned on it.
    CONFIRMED("confirmed"),
    /// Another unit was started before its label was scanned.
    UNCONFIRMED("unconfirmed"),
    /// On the bench for its rework; no other unit is there then.
    REWORK("rework"),
    /// Its opening was undone.
    WITHDRAWN("withdrawn");

    private final String code;

    UnitState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether somebody is at it, or was and put it aside.
    public boolean unfinished() {
        return draft() || this == REWORK;
    }

    /// Whether it is an unfinished draft.
    public boolean draft() {
        return this == OPEN || this == PARKED;
    }
}
