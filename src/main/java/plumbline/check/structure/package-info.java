/// Checks on files, names, versions and text of migrations.
@NullMarked
package plumbline.check.structure;

import org.jspecify.annotations.NullMarked;
