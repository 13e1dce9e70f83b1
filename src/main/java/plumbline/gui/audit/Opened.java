package plumbline.gui.audit;

/// Decisions as they were opened, and how all stands; not complete where judging was cancelled.
record Opened(Decisions decisions, Decisions.Now now, boolean complete) {

    static Opened of(Decisions decisions, boolean complete) {
        return new Opened(decisions, decisions.now(), complete);
    }
}
