package plumbline.framework.typeorm.source;

import plumbline.parse.script.value.Value;

/// The options of one data source, and the file that configures it.
public record DataSource(String file, Value options) {}
