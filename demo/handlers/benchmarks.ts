import { http, HttpResponse } from 'msw';
import type { Benchmark } from '../../src/client/port.js';
import { includes } from '../../src/figures/audience.js';
import { askedAudience, problem } from './problem.js';

export const benchmarkOf = (address: string, benchmarks: readonly Benchmark[]) => [
  http.get<{ indicator: string }>(`${address}/benchmarks/:indicator`, ({ params, request }) => {
    if (benchmarks.length === 0) return problem(404);
    const { searchParams } = new URL(request.url);
    const audience = askedAudience(searchParams);
    const codes = searchParams.getAll('municipalities');
    const [from, to] = [searchParams.get('from'), searchParams.get('to')];
    const areCodes = codes.length > 0 && codes.length <= 98 && codes.every((code) => /^\d{3}$/.test(code));
    if (!audience || !areCodes || ![from, to].every(isYear) || (from && to && from > to)) return problem(400);
    const benchmark = benchmarks.find(({ id }) => id === params.indicator);
    if (!benchmark || !includes(audience, benchmark.about.audience)) return problem(404);
    const years = benchmark.years.filter((year) => Number(from ?? year) <= year && year <= Number(to ?? year));
    const shown = from === null && to === null ? years.slice(-5) : years;
    const municipalities = [...new Set(codes)].flatMap(
      (code) => benchmark.municipalities.find((municipality) => municipality.code === code) ?? [],
    );
    return HttpResponse.json<Benchmark>({
      ...benchmark,
      about: { ...benchmark.about, audience },
      municipalities,
      years: shown,
      figures: municipalities.flatMap(({ code }) =>
        benchmark.figures.filter(({ municipality, year }) => municipality === code && shown.includes(year)),
      ),
    });
  }),
];

const isYear = (year: string | null): boolean => year === null || /^(19[7-9]\d|20\d\d|2100)$/.test(year);
