// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.
import type { SavingsPlan } from '../../src/client/port.js';

/** Fredensborg Kommune, status of a plan of 25 mio. kr. per 30.11.2015. Source: Fredensborg Kommune, sag 15/6981. */
export const plan: SavingsPlan = {
  "about": {
    "version": "1.0",
    "audience": "public",
    "asOf": "2015-11-30",
    "source": "Fredensborg Kommune, sag 15/6981",
    "definitions": [
      {
        "term": "Mål",
        "text": "Den besparelse, som handleplanen skal give på området i 2015."
      },
      {
        "term": "Realiseret",
        "text": "Den besparelse, der er opnået på opgørelsesdagen."
      },
      {
        "term": "Forventet",
        "text": "Den besparelse, som området ventes at have opnået ved årets udgang."
      }
    ]
  },
  "id": "handleplan-2015",
  "kind": "plan",
  "title": "Handleplan for Handicap og Socialpsykiatri",
  "adopted": "2015-03",
  "savingsSign": "positive",
  "statusRule": {
    "onTargetPercent": 100,
    "nearPercent": 90,
    "smallShortfallOre": 30000000
  },
  "explanation": {
    "cause": "Stor udskiftning af medarbejdere gennem et halvt år og én ubesat stilling på både voksen- og børneområdet.",
    "remedy": "De ubesatte stillinger slås op til besættelse fra 1.3.2016."
  },
  "footnotes": [
    {
      "id": "kkr",
      "text": "Kun i 2015 på grund af KKR-aftalen."
    }
  ],
  "periods": [
    {
      "id": "2015",
      "from": "2015-01",
      "to": "2015-12"
    }
  ],
  "areas": [
    {
      "id": "stoette-eget-hjem",
      "name": "Støtte eget hjem",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 600000000
          },
          "realisedOre": {
            "state": "value",
            "value": 360000000
          },
          "expectedOre": {
            "state": "value",
            "value": 360000000
          }
        }
      ]
    },
    {
      "id": "dagtilbud",
      "name": "Dagtilbud",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 500000000
          },
          "realisedOre": {
            "state": "value",
            "value": 80000000
          },
          "expectedOre": {
            "state": "value",
            "value": 110000000
          }
        }
      ]
    },
    {
      "id": "bpa",
      "name": "BPA",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 80000000
          },
          "realisedOre": {
            "state": "value",
            "value": 20000000
          },
          "expectedOre": {
            "state": "value",
            "value": 50000000
          }
        }
      ]
    },
    {
      "id": "botilbud",
      "name": "Botilbud",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 500000000
          },
          "realisedOre": {
            "state": "value",
            "value": 450000000
          },
          "expectedOre": {
            "state": "value",
            "value": 470000000
          }
        }
      ]
    },
    {
      "id": "alkohol-stof",
      "name": "Alkohol/stof",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 220000000
          },
          "realisedOre": {
            "state": "value",
            "value": 220000000
          },
          "expectedOre": {
            "state": "value",
            "value": 220000000
          }
        }
      ]
    },
    {
      "id": "traening-boern",
      "name": "Træning børn",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 60000000
          },
          "realisedOre": {
            "state": "value",
            "value": 60000000
          },
          "expectedOre": {
            "state": "value",
            "value": 60000000
          }
        }
      ]
    },
    {
      "id": "institutioner",
      "name": "Institutioner",
      "footnotes": [
        "kkr"
      ],
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 450000000
          },
          "realisedOre": {
            "state": "value",
            "value": 450000000
          },
          "expectedOre": {
            "state": "value",
            "value": 450000000
          },
          "oneOffRealisedOre": {
            "state": "value",
            "value": 450000000
          },
          "oneOffExpectedOre": {
            "state": "value",
            "value": 450000000
          }
        }
      ]
    },
    {
      "id": "stu",
      "name": "STU",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 50000000
          },
          "realisedOre": {
            "state": "value",
            "value": 30000000
          },
          "expectedOre": {
            "state": "value",
            "value": 40000000
          }
        }
      ]
    },
    {
      "id": "merudgifter",
      "name": "Merudgifter",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 10000000
          },
          "realisedOre": {
            "state": "value",
            "value": 0
          },
          "expectedOre": {
            "state": "value",
            "value": 0
          }
        }
      ]
    },
    {
      "id": "ledsageordning",
      "name": "Ledsageordning",
      "figures": [
        {
          "period": "2015",
          "targetOre": {
            "state": "value",
            "value": 30000000
          },
          "realisedOre": {
            "state": "value",
            "value": 0
          },
          "expectedOre": {
            "state": "value",
            "value": 0
          }
        }
      ]
    }
  ],
  "total": [
    {
      "period": "2015",
      "targetOre": {
        "state": "value",
        "value": 2500000000
      },
      "realisedOre": {
        "state": "value",
        "value": 1670000000
      },
      "expectedOre": {
        "state": "value",
        "value": 1760000000
      },
      "oneOffRealisedOre": {
        "state": "value",
        "value": 450000000
      },
      "oneOffExpectedOre": {
        "state": "value",
        "value": 450000000
      }
    }
  ]
};
