/// SQL text below any grammar: tokens, types under one name, names as servers and tools give them.
@NullMarked
package plumbline.operation.text;

import org.jspecify.annotations.NullMarked;
