package org.trigpoint.task;

/// Progress of work that was cancelled.
public enum Cancelled implements Progress {
    /// Before it began.
    AT_ONCE;

    @Override
    public void report(String what, long done, long total) {}

    @Override
    public boolean cancelled() {
        return true;
    }
}
