/// Reads the files around migrations: packages, containers, scripts, pipelines, documents, tests.
@NullMarked
package plumbline.setting.reading;

import org.jspecify.annotations.NullMarked;
