/// What a database holds: tables, columns, constraints …, each with an identity of its own.
@NullMarked
package plumbline.schema.object;

import org.jspecify.annotations.NullMarked;
