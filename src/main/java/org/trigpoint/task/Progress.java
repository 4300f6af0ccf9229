package org.trigpoint.task;

/// Where long work says how far it is, and learns that it should stop. Safe to call from any thread.
public interface Progress {
    /// Says nothing and never stops.
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Tells how far the work is.
    ///
    /// @param what what is being done, in the words of the screen, such as "Importing police-2013.xlsx"
    /// @param done units done so far
    /// @param total units in all; -1 when not known
    void report(String what, long done, long total);

    /// Whether somebody asked to stop.
    boolean cancelled();

    /// Stops the work if somebody asked for it.
    ///
    /// @throws CancelledException when cancelled
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
