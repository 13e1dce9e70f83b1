/// What readers of models written in JavaScript and TypeScript share.
@NullMarked
package plumbline.setting.model.script;

import org.jspecify.annotations.NullMarked;
