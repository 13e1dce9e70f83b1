package plumbline.architecture;

/// Lets what a rule says about one place pass, for a reason that stands beside the rule.
///
/// `place` is a text that the violation contains, such as a full class name.
record Exemption(String place, String reason) {

    Exemption {
        if (place.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an exemption names its place and its reason");
        }
    }

    boolean covers(String violation) {
        return violation.contains(place);
    }
}
