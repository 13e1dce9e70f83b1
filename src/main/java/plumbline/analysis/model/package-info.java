/// Compares the models of object mappers with the tables that migrations make.
@NullMarked
package plumbline.analysis.model;

import org.jspecify.annotations.NullMarked;
