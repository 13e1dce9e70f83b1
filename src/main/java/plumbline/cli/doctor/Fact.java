package plumbline.cli.doctor;

/// Something by its name in JSON; a text, a number, or a list of texts.
record Fact(String name, Object value) {}
