/// What values can do by themselves: the methods of texts, lists, maps and promises.
@NullMarked
package plumbline.parse.script.builtin;

import org.jspecify.annotations.NullMarked;
