package plumbline.proof;

/// The kinds of objects that `catalogue.sql` tells apart, by the names it gives them.
public enum ObjectKind {
    SCHEMA,
    EXTENSION,
    EVENT_TRIGGER,
    TABLE,
    COLUMN,
    COLUMN_ORDER,
    CONSTRAINT,
    INDEX,
    ENUM,
    DOMAIN,
    COMPOSITE,
    RANGE,
    BASE_TYPE,
    SEQUENCE,
    VIEW,
    MATERIALIZED_VIEW,
    ROUTINE,
    TRIGGER,
    RULE,
    POLICY,
    OWNER,
    GRANT,
    DEFAULT_PRIVILEGE,
    COMMENT,
    OTHER
}
