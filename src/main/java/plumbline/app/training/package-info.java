/// What an installer lets the application do once, so that its Java starts faster afterwards.
@NullMarked
package plumbline.app.training;

import org.jspecify.annotations.NullMarked;
