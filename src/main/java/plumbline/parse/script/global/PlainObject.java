package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;

/// A part of the language whose results only the running program knows.
final class PlainObject extends LanguageObject {}
