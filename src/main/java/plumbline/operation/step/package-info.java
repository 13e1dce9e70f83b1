/// Where an operation stands, under which circumstances it runs, and what was not understood.
@NullMarked
package plumbline.operation.step;

import org.jspecify.annotations.NullMarked;
