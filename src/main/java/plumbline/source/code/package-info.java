/// Code, comments and strings in a text of any language, told apart without a parser.
@NullMarked
package plumbline.source.code;

import org.jspecify.annotations.NullMarked;
