/// A TypeScript or JavaScript file as small immutable records: what is written, with its place.
@NullMarked
package plumbline.parse.script;

import org.jspecify.annotations.NullMarked;
