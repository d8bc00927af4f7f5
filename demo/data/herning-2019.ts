// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { ProductionMix } from '../../src/client/port.js';

/** Herning Kommune, own production from 2019 to 2024, as its document of 2019 states it. Source: Herning Kommune, 2019. */
export const mix: ProductionMix = {
  "about": {
    "version": "1.0",
    "audience": "public",
    "source": "Herning Kommune, 2019",
    "definitions": [
      {
        "term": "Egenproduktion",
        "text": "Det, som kommunens egne tilbud leverer."
      },
      {
        "term": "Egen andel",
        "text": "Egenproduktionen som andel af al produktion."
      }
    ]
  },
  "title": "Egenproduktion på det specialiserede område",
  "years": [
    2019,
    2024
  ],
  "expectedFrom": 2024,
  "kinds": [
    {
      "id": "egenproduktion",
      "name": "Egenproduktion",
      "kind": "own"
    }
  ],
  "figures": [
    {
      "kind": "egenproduktion",
      "year": 2019,
      "ore": {
        "state": "value",
        "value": 14400000000
      }
    },
    {
      "kind": "egenproduktion",
      "year": 2024,
      "ore": {
        "state": "value",
        "value": 16900000000
      }
    }
  ],
  "statedShares": [
    {
      "year": 2019,
      "permille": 430
    },
    {
      "year": 2024,
      "permille": 500,
      "isAbove": true
    }
  ],
  "calculation": {
    "cheaperPermille": 150,
    "text": "Kommunen kan efter egen beregning løse de dyre botilbudssager i gennemsnit 15 % billigere selv, end de kan købes."
  }
};
