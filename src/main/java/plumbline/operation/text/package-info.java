/// SQL text below any grammar: its tokens, names as a server stores them, types under one name.
@NullMarked
package plumbline.operation.text;

import org.jspecify.annotations.NullMarked;
