package plumbline.gui.inspector;

import java.time.Instant;

/// What somebody noted on a cell, and when; `edited` says that it was written anew since.
public record Comment(String id, String text, String who, Instant at, boolean edited) {}
