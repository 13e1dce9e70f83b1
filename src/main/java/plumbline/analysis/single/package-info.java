/// Single files without a service around them, each taken as one migration on existing tables.
@NullMarked
package plumbline.analysis.single;

import org.jspecify.annotations.NullMarked;
