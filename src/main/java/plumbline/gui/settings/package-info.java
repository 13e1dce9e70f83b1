/// What a person can set: looks, name, keys and reports.
@NullMarked
package plumbline.gui.settings;

import org.jspecify.annotations.NullMarked;
