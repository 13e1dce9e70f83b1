package plumbline.analysis.profile;

import java.util.Arrays;
import java.util.Optional;

/// One thing that verdicts depend on, its name in a profile, and what holds where nobody says.
public enum Switch {
    /// The oldest and the newest server major version that is deployed: `14` or `13-17`.
    POSTGRESQL("postgresql", "14", Form.VERSIONS),
    /// Overrides what the runner's configuration says.
    TRANSACTIONS("transactions", "framework", "framework", "all", "each", "none"),
    /// The last migration that is past: its id, version, file, or a date `2024-05-01`.
    BASELINE("baseline", "", Form.BASELINE),
    SMALL_TABLES("small-tables", "", Form.NAMES),
    HIGH_TRAFFIC_TABLES("high-traffic-tables", "", Form.NAMES),
    /// Whether any database holds rows that matter; `no` waives what only hurts with rows.
    PRODUCTION_DATA("production-data", "yes", "yes", "no"),
    SEQUENTIAL_PREFIX("sequential-prefix", "partial", "pass", "partial", "fail"),
    ENUM_POLICY("enum-policy", "create-type", "create-type", "check"),
    VARCHAR("varchar", "text", "text", "limited", "off"),
    IDENTITY("identity", "identity", "identity", "off"),
    COMMENTS("comments", "off", "on", "off"),
    /// Whether names are to carry their schema: always, or only where there are several schemas.
    NAMING("naming", "several", "qualified", "several", "off"),
    /// The longest time in seconds that a statement may wait for its lock.
    LOCK_TIMEOUT_LIMIT("lock-timeout-limit", "10", Form.NUMBER),
    DOWN_POLICY("down-policy", "required", "required", "roll-forward"),
    /// Columns that say whose a row is; empty for a service of a single tenant.
    TENANT_COLUMNS(
            "tenant-columns",
            "tenant_id, organization_id, organisation_id, org_id, tenantId, organizationId",
            Form.NAMES);

    private final String key;
    private final String usual;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a pattern and a text
    private final Form form;

    Switch(String key, String usual, Form form) {
        this.key = key;
        this.usual = usual;
        this.form = form;
    }

    Switch(String key, String usual, String... choices) {
        this(key, usual, Form.choice(choices));
    }

    public String key() {
        return key;
    }

    /// What holds where nobody says.
    public String usual() {
        return usual;
    }

    /// What its values look like.
    public Form form() {
        return form;
    }

    public static Optional<Switch> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
