package regrade.kernel;

/// Long work reports here and asks whether to go on. Called from the working thread.
public interface Progress {
    Progress NONE =
            new Progress() {
                @Override
                public void at(long done, long all) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// @param all 0 if not known
    void at(long done, long all);

    boolean cancelled();
}
