/** The project's own code as syntax trees. */
import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { parseAst } from 'vitest/node';
