/// The tables as the models of object mappers see them, with positions.
@NullMarked
package plumbline.setting.model;

import org.jspecify.annotations.NullMarked;
