/// The window: one package a screen, and what the screens share.
@NullMarked
package plumbline.gui;

import org.jspecify.annotations.NullMarked;
