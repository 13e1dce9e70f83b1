package plumbline.schema.state;

/// What a role may do with an object.
public record Privilege(String role, String right, boolean withOption) {}
