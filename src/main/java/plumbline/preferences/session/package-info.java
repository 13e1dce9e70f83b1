/// Where a person was in each workspace, so that work goes on there.
@NullMarked
package plumbline.preferences.session;

import org.jspecify.annotations.NullMarked;
