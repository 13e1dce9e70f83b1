/// Finds the models of a service, whatever mapper they are written for.
@NullMarked
package plumbline.setting.model.reading;

import org.jspecify.annotations.NullMarked;
