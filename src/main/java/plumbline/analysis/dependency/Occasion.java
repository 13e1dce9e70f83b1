package plumbline.analysis.dependency;

import plumbline.framework.Migration;
import plumbline.source.SourceSpan;

/// A place in a migration where something happened; `position` counts from 0 those of its set that
/// run.
public record Occasion(int position, Migration migration, SourceSpan span) {}
