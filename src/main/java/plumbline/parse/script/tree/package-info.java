/// Reads TypeScript and JavaScript with tree-sitter; nobody else sees that library.
@NullMarked
package plumbline.parse.script.tree;

import org.jspecify.annotations.NullMarked;
