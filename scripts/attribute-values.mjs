/**
 * The texts that an attribute takes, from the types that the compiler has written: the manifest's analyzer reads one file at
 * a time, and to it a type of another file is a name.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { rootDir } from './bootstrap.mjs';

/** For each of these modules, by path from the root: class, then field, to its texts. Fields of other kinds are left out. */
export function attributeValues(modules) {
  const files = modules.map((path) => join(rootDir, path.replace(/\.js$/, '.d.ts')));
  // Packages are not looked for: no attribute is typed by one, and Lit's types are slow to read.
  const host = ts.createCompilerHost({});
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({
      resolvedModule: text.startsWith('.')
        ? { resolvedFileName: join(from, '..', text.replace(/\.js$/, '.d.ts')), extension: '.d.ts' }
        : undefined,
    }));
  const program = ts.createProgram(files, { lib: ['lib.es5.d.ts'], types: [], strict: true }, host);
  const checker = program.getTypeChecker();
  const classes = files.flatMap((file) => program.getSourceFile(file).statements.filter(ts.isClassDeclaration));
  return new Map(classes.map((node) => [node.name.text, textsOf(node, checker)]));
}

function textsOf(node, checker) {
  const fields = checker.getTypeAtLocation(node).getProperties();
  const texts = fields.map((field) => [field.name, literalsOf(checker.getTypeOfSymbol(field))]);
  return new Map(texts.filter(([, values]) => values.length > 0));
}

/** None where anything else may stand there as well. The empty text means "not given", and stands last. */
function literalsOf(type) {
  const types = type.isUnion() ? type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : [type];
  if (!types.every((one) => one.isStringLiteral())) return [];
  // The compiler has them in the order in which it met them anywhere.
  const values = types.map(({ value }) => value).sort();
  return [...values.filter(Boolean), ...values.filter((value) => value === '')];
}
