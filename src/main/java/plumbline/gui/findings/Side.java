package plumbline.gui.findings;

/// What the screen shows: findings, or what decisions about them rest on.
enum Side {
    FINDINGS("findings.side.findings"),
    ASSUMPTIONS("findings.side.assumptions");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    Side other() {
        return this == FINDINGS ? ASSUMPTIONS : FINDINGS;
    }
}
