// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { SavingsPlan } from '../../src/client/port.js';

/** Furesø Kommune, savings potentials of 8 mio. kr. in 2016 and 14 mio. kr. from 2017. Source: MUUSMANN for Furesø Kommune, november 2015. */
export const plan: SavingsPlan = {
  "about": {
    "version": "1.0",
    "audience": "public",
    "source": "MUUSMANN for Furesø Kommune, november 2015",
    "definitions": [
      {
        "term": "Potentiale",
        "text": "Den besparelse, som et område skønnes at kunne give. Den nås kun ved videre arbejde."
      }
    ]
  },
  "id": "potentialer-2016",
  "kind": "potential",
  "title": "Besparelsespotentialer på det specialiserede område",
  "savingsSign": "positive",
  "overlaps": [
    {
      "with": "besparelser, der allerede er planlagt andre steder",
      "note": "Potentialerne bør ikke lægges til dem uden en gennemgang."
    }
  ],
  "notes": [
    "Alle beløb er skøn."
  ],
  "periods": [
    {
      "id": "2016",
      "from": "2016-01",
      "to": "2016-12",
      "effect": "firstYear"
    },
    {
      "id": "2017-",
      "from": "2017-01",
      "effect": "fullYear"
    }
  ],
  "areas": [
    {
      "id": "de-50-dyreste",
      "name": "Samordning og vurdering af de 50 dyreste enkeltpersoner, par og familier, herunder metodeudvikling",
      "figures": [
        {
          "period": "2016",
          "expectedOre": {
            "state": "value",
            "value": 300000000
          }
        },
        {
          "period": "2017-",
          "expectedOre": {
            "state": "value",
            "value": 700000000
          }
        }
      ]
    },
    {
      "id": "skp-og-mentor",
      "name": "Samtænkning SKP og mentor m.v.",
      "figures": [
        {
          "period": "2016",
          "expectedOre": {
            "state": "value",
            "value": 50000000
          }
        },
        {
          "period": "2017-",
          "expectedOre": {
            "state": "value",
            "value": 100000000
          }
        }
      ]
    },
    {
      "id": "forhandling",
      "name": "Forhandlingsstrategi over for udbydere af botilbud og døgninstitutioner",
      "figures": [
        {
          "period": "2016",
          "expectedOre": {
            "state": "value",
            "value": 0
          }
        },
        {
          "period": "2017-",
          "expectedOre": {
            "state": "value",
            "value": 100000000
          }
        }
      ]
    },
    {
      "id": "tilbudsvifte",
      "name": "Kritisk gennemgang og justering af tilbud og udbredelse af kendskab til tilbud",
      "figures": [
        {
          "period": "2016",
          "expectedOre": {
            "state": "value",
            "value": 150000000
          }
        },
        {
          "period": "2017-",
          "expectedOre": {
            "state": "value",
            "value": 200000000
          }
        }
      ]
    },
    {
      "id": "medfinansiering",
      "name": "Kommunal medfinansiering ved omlægning til forebyggelse og tidlig opsporing i alle tre centre",
      "figures": [
        {
          "period": "2016",
          "expectedOre": {
            "state": "value",
            "value": 300000000
          }
        },
        {
          "period": "2017-",
          "expectedOre": {
            "state": "value",
            "value": 300000000
          }
        }
      ]
    }
  ],
  "total": [
    {
      "period": "2016",
      "expectedOre": {
        "state": "value",
        "value": 800000000
      }
    },
    {
      "period": "2017-",
      "expectedOre": {
        "state": "value",
        "value": 1400000000
      }
    }
  ]
};
