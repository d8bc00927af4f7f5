// `npm run leaks`: the security suite with a thousand of each element, each way that it comes and goes, instead of twenty.
process.env.PEJL_MOUNTS = '1000';
process.argv.push('--no-checks', '--only', 'src/components/**/*.security.test.ts');
await import('./test.mjs');
