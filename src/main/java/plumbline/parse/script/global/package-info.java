/// The names that every script sees: `Object`, `process`, `JSON` and the like.
@NullMarked
package plumbline.parse.script.global;

import org.jspecify.annotations.NullMarked;
