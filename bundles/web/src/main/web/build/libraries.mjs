// Called by the root pom before anything else: see ensureLibraries.
import { ensureLibraries } from './shared.mjs';

ensureLibraries();
