package plumbline.gui.review;

import plumbline.gui.audit.AuditRow;

/// From which side the cells are gone through.
public enum Pivot {
    /// All checks of one service.
    BY_SERVICE("review.by-service"),
    /// One check in all services.
    BY_CHECK("review.by-check");

    private final String key;

    Pivot(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /// The service or the check that a cell belongs to.
    String subjectOf(AuditRow row) {
        return this == BY_SERVICE ? row.service() : row.check().id();
    }

    Pivot other() {
        return this == BY_SERVICE ? BY_CHECK : BY_SERVICE;
    }
}
