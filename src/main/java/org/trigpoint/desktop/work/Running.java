package org.trigpoint.desktop.work;

/// Work that was started.
public interface Running {
    /// Nothing.
    Running NOTHING = new Running() {
        @Override
        public void cancel() {}

        @Override
        public void abandon() {}
    };

    /// Asks the work to stop. Work that comes to its end before it notices counts as done.
    void cancel();

    /// Asks the work to stop and lets nothing follow from it, however it ends: its result is no longer wanted.
    void abandon();
}
